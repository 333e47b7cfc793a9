/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.eclipse.emf.common.util.EList;

import org.headroom.model.base.CableState;
import org.headroom.model.base.Named;

import org.headroom.model.catalogue.DeviceType;

import org.headroom.model.production.Location;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Multicore</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cable of several pairs under one jacket.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.Multicore#getNumber <em>Number</em>}</li>
 *   <li>{@link org.headroom.model.system.Multicore#getType <em>Type</em>}</li>
 *   <li>{@link org.headroom.model.system.Multicore#getLength <em>Length</em>}</li>
 *   <li>{@link org.headroom.model.system.Multicore#getPairs <em>Pairs</em>}</li>
 *   <li>{@link org.headroom.model.system.Multicore#getFrom <em>From</em>}</li>
 *   <li>{@link org.headroom.model.system.Multicore#getTo <em>To</em>}</li>
 *   <li>{@link org.headroom.model.system.Multicore#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.system.SystemPackage#getMulticore()
 * @model
 * @generated
 */
public interface Multicore extends Named {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number as on the label.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.headroom.model.system.SystemPackage#getMulticore_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Multicore#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Snapshot of its cable type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' reference.
	 * @see #setType(DeviceType)
	 * @see org.headroom.model.system.SystemPackage#getMulticore_Type()
	 * @model resolveProxies="false"
	 * @generated
	 */
	DeviceType getType();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Multicore#getType <em>Type</em>}' reference.
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
	 * @see org.headroom.model.system.SystemPackage#getMulticore_Length()
	 * @model annotation="urn:headroom:unit unit='m'"
	 * @generated
	 */
	Double getLength();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Multicore#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Double value);

	/**
	 * Returns the value of the '<em><b>Pairs</b></em>' reference list.
	 * The list contents are of type {@link org.headroom.model.system.Cable}.
	 * It is bidirectional and its opposite is '{@link org.headroom.model.system.Cable#getMulticore <em>Multicore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pairs in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pairs</em>' reference list.
	 * @see org.headroom.model.system.SystemPackage#getMulticore_Pairs()
	 * @see org.headroom.model.system.Cable#getMulticore
	 * @model opposite="multicore" resolveProxies="false"
	 * @generated
	 */
	EList<Cable> getPairs();

	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the send end lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Location)
	 * @see org.headroom.model.system.SystemPackage#getMulticore_From()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Location getFrom();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Multicore#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Location value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the far end lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Location)
	 * @see org.headroom.model.system.SystemPackage#getMulticore_To()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Location getTo();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Multicore#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Location value);

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
	 * @see org.headroom.model.system.SystemPackage#getMulticore_State()
	 * @model
	 * @generated
	 */
	CableState getState();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.Multicore#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.headroom.model.base.CableState
	 * @see #getState()
	 * @generated
	 */
	void setState(CableState value);

} // Multicore
