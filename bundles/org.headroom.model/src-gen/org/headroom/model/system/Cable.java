/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.CableState;
import org.headroom.model.base.Named;
import org.headroom.model.base.SignalKind;

import org.headroom.model.catalogue.DeviceType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One cable, or one pair of a multicore, or one radio link. Either end may be free.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.Cable#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.system.Cable#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.headroom.model.system.Cable#getType <em>Type</em>}</li>
 *   <li>{@link org.headroom.model.system.Cable#getLength <em>Length</em>}</li>
 *   <li>{@link org.headroom.model.system.Cable#getFrom <em>From</em>}</li>
 *   <li>{@link org.headroom.model.system.Cable#getTo <em>To</em>}</li>
 *   <li>{@link org.headroom.model.system.Cable#getMulticore <em>Multicore</em>}</li>
 *   <li>{@link org.headroom.model.system.Cable#getPair <em>Pair</em>}</li>
 *   <li>{@link org.headroom.model.system.Cable#getColour <em>Colour</em>}</li>
 *   <li>{@link org.headroom.model.system.Cable#getState <em>State</em>}</li>
 *   <li>{@link org.headroom.model.system.Cable#getNetworkChannels <em>Network Channels</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.system.SystemPackage#getCable()
 * @model
 * @generated
 */
public interface Cable extends Named {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cable number as on the label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.headroom.model.system.SystemPackage#getCable_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Cable#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.SignalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it carries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see org.headroom.model.base.SignalKind
	 * @see #setSignal(SignalKind)
	 * @see org.headroom.model.system.SystemPackage#getCable_Signal()
	 * @model
	 * @generated
	 */
	SignalKind getSignal();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Cable#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see org.headroom.model.base.SignalKind
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(SignalKind value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Snapshot of its cable type, kept in the design's own types.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(DeviceType)
	 * @see org.headroom.model.system.SystemPackage#getCable_Type()
	 * @model resolveProxies="false"
	 * @generated
	 */
	DeviceType getType();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Cable#getType <em>Type</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' reference.
	 * @see #getType()
	 * @generated
	 */
	void setType(DeviceType value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length; empty: not decided [m].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(Double)
	 * @see org.headroom.model.system.SystemPackage#getCable_Length()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getLength();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Cable#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Double value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' containment reference.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.system.CableEnd#getCableOfFrom <em>Cable Of From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First end, the source where there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' containment reference.
	 * @see #setFrom(CableEnd)
	 * @see org.headroom.model.system.SystemPackage#getCable_From()
	 * @see org.headroom.model.system.CableEnd#getCableOfFrom
	 * @model opposite="cableOfFrom" containment="true"
	 * @generated
	 */
	CableEnd getFrom();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Cable#getFrom <em>From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' containment reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(CableEnd value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' containment reference.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.system.CableEnd#getCableOfTo <em>Cable Of To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' containment reference.
	 * @see #setTo(CableEnd)
	 * @see org.headroom.model.system.SystemPackage#getCable_To()
	 * @see org.headroom.model.system.CableEnd#getCableOfTo
	 * @model opposite="cableOfTo" containment="true"
	 * @generated
	 */
	CableEnd getTo();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Cable#getTo <em>To</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' containment reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(CableEnd value);

	/**
	 * Returns the value of the '<em><b>Multicore</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.system.Multicore#getPairs <em>Pairs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The multicore that it is a pair of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multicore</em>' reference.
	 * @see #setMulticore(Multicore)
	 * @see org.headroom.model.system.SystemPackage#getCable_Multicore()
	 * @see org.headroom.model.system.Multicore#getPairs
	 * @model opposite="pairs" resolveProxies="false"
	 * @generated
	 */
	Multicore getMulticore();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Cable#getMulticore <em>Multicore</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multicore</em>' reference.
	 * @see #getMulticore()
	 * @generated
	 */
	void setMulticore(Multicore value);

	/**
	 * Returns the value of the '<em><b>Pair</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the pair in the multicore, from 1; 0: not in a multicore.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pair</em>' attribute.
	 * @see #setPair(int)
	 * @see org.headroom.model.system.SystemPackage#getCable_Pair()
	 * @model annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getPair();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Cable#getPair <em>Pair</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pair</em>' attribute.
	 * @see #getPair()
	 * @generated
	 */
	void setPair(int value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour of the jacket or tape.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.headroom.model.system.SystemPackage#getCable_Colour()
	 * @model
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Cable#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.headroom.model.base.CableState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come on site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.headroom.model.base.CableState
	 * @see #setState(CableState)
	 * @see org.headroom.model.system.SystemPackage#getCable_State()
	 * @model
	 * @generated
	 */
	CableState getState();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Cable#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.headroom.model.base.CableState
	 * @see #getState()
	 * @generated
	 */
	void setState(CableState value);

	/**
	 * Returns the value of the '<em><b>Network Channels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named audio channels or flows that this link carries, for the patch.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network Channels</em>' attribute list.
	 * @see org.headroom.model.system.SystemPackage#getCable_NetworkChannels()
	 * @model
	 * @generated
	 */
	EList<String> getNetworkChannels();

} // Cable
