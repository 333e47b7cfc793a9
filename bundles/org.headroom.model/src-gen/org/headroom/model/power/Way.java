/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.power;

import org.headroom.model.base.Identified;

import org.headroom.model.system.Port;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Way</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One protected outlet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.power.Way#getSupply <em>Supply</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#getPort <em>Port</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#getLabel <em>Label</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#isPinned <em>Pinned</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#getBreakerCurrent <em>Breaker Current</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#getBreakerCurve <em>Breaker Curve</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#getBreakingCapacity <em>Breaking Capacity</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#getRcdCurrent <em>Rcd Current</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#getRcdType <em>Rcd Type</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#getRcdGroup <em>Rcd Group</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.headroom.model.power.Way#isRcdDelayed <em>Rcd Delayed</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.power.PowerPackage#getWay()
 * @model
 * @generated
 */
public interface Way extends Identified {
	/**
	 * Returns the value of the '<em><b>Supply</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.power.Supply#getWays <em>Ways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supply</em>' container reference.
	 * @see #setSupply(Supply)
	 * @see org.headroom.model.power.PowerPackage#getWay_Supply()
	 * @see org.headroom.model.power.Supply#getWays
	 * @model opposite="ways" resolveProxies="false" transient="false"
	 * @generated
	 */
	Supply getSupply();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getSupply <em>Supply</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supply</em>' container reference.
	 * @see #getSupply()
	 * @generated
	 */
	void setSupply(Supply value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The outlet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port</em>' reference.
	 * @see #setPort(Port)
	 * @see org.headroom.model.power.PowerPackage#getWay_Port()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Port getPort();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getPort <em>Port</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' reference.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(Port value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Label; empty: that of the outlet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.headroom.model.power.PowerPackage#getWay_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.power.Phases}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conductors that it uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' attribute.
	 * @see org.headroom.model.power.Phases
	 * @see #setPhases(Phases)
	 * @see org.headroom.model.power.PowerPackage#getWay_Phases()
	 * @model
	 * @generated
	 */
	Phases getPhases();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getPhases <em>Phases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phases</em>' attribute.
	 * @see org.headroom.model.power.Phases
	 * @see #getPhases()
	 * @generated
	 */
	void setPhases(Phases value);

	/**
	 * Returns the value of the '<em><b>Pinned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Phase chosen by the user: balancing leaves it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pinned</em>' attribute.
	 * @see #setPinned(boolean)
	 * @see org.headroom.model.power.PowerPackage#getWay_Pinned()
	 * @model
	 * @generated
	 */
	boolean isPinned();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#isPinned <em>Pinned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pinned</em>' attribute.
	 * @see #isPinned()
	 * @generated
	 */
	void setPinned(boolean value);

	/**
	 * Returns the value of the '<em><b>Breaker Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated current of its breaker [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breaker Current</em>' attribute.
	 * @see #setBreakerCurrent(Double)
	 * @see org.headroom.model.power.PowerPackage#getWay_BreakerCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getBreakerCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getBreakerCurrent <em>Breaker Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Breaker Current</em>' attribute.
	 * @see #getBreakerCurrent()
	 * @generated
	 */
	void setBreakerCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Breaker Curve</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tripping curve: B, C, D, K, Z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breaker Curve</em>' attribute.
	 * @see #setBreakerCurve(String)
	 * @see org.headroom.model.power.PowerPackage#getWay_BreakerCurve()
	 * @model
	 * @generated
	 */
	String getBreakerCurve();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getBreakerCurve <em>Breaker Curve</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Breaker Curve</em>' attribute.
	 * @see #getBreakerCurve()
	 * @generated
	 */
	void setBreakerCurve(String value);

	/**
	 * Returns the value of the '<em><b>Breaking Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Breaking capacity of its breaker [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Breaking Capacity</em>' attribute.
	 * @see #setBreakingCapacity(Double)
	 * @see org.headroom.model.power.PowerPackage#getWay_BreakingCapacity()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getBreakingCapacity();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getBreakingCapacity <em>Breaking Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Breaking Capacity</em>' attribute.
	 * @see #getBreakingCapacity()
	 * @generated
	 */
	void setBreakingCapacity(Double value);

	/**
	 * Returns the value of the '<em><b>Rcd Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rated residual current; empty: no RCD or unknown [A].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rcd Current</em>' attribute.
	 * @see #setRcdCurrent(Double)
	 * @see org.headroom.model.power.PowerPackage#getWay_RcdCurrent()
	 * @model annotation="urn:headroom:unit unit='A'"
	 * @generated
	 */
	Double getRcdCurrent();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getRcdCurrent <em>Rcd Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rcd Current</em>' attribute.
	 * @see #getRcdCurrent()
	 * @generated
	 */
	void setRcdCurrent(Double value);

	/**
	 * Returns the value of the '<em><b>Rcd Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * RCD type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rcd Type</em>' attribute.
	 * @see #setRcdType(String)
	 * @see org.headroom.model.power.PowerPackage#getWay_RcdType()
	 * @model
	 * @generated
	 */
	String getRcdType();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getRcdType <em>Rcd Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rcd Type</em>' attribute.
	 * @see #getRcdType()
	 * @generated
	 */
	void setRcdType(String value);

	/**
	 * Returns the value of the '<em><b>Rcd Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways that share an RCD have the same group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rcd Group</em>' attribute.
	 * @see #setRcdGroup(String)
	 * @see org.headroom.model.power.PowerPackage#getWay_RcdGroup()
	 * @model
	 * @generated
	 */
	String getRcdGroup();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getRcdGroup <em>Rcd Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rcd Group</em>' attribute.
	 * @see #getRcdGroup()
	 * @generated
	 */
	void setRcdGroup(String value);

	/**
	 * Returns the value of the '<em><b>Sequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step of sequenced switch-on, from 1; empty: at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequence</em>' attribute.
	 * @see #setSequence(Integer)
	 * @see org.headroom.model.power.PowerPackage#getWay_Sequence()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	Integer getSequence();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#getSequence <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequence</em>' attribute.
	 * @see #getSequence()
	 * @generated
	 */
	void setSequence(Integer value);

	/**
	 * Returns the value of the '<em><b>Rcd Delayed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its RCD trips with a delay (type S).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rcd Delayed</em>' attribute.
	 * @see #setRcdDelayed(boolean)
	 * @see org.headroom.model.power.PowerPackage#getWay_RcdDelayed()
	 * @model
	 * @generated
	 */
	boolean isRcdDelayed();

	/**
	 * Sets the value of the '{@link org.headroom.model.power.Way#isRcdDelayed <em>Rcd Delayed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rcd Delayed</em>' attribute.
	 * @see #isRcdDelayed()
	 * @generated
	 */
	void setRcdDelayed(boolean value);

} // Way
