/**
 * Copyright (c) 2026 Headroom contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.headroom.model.system;

import org.headroom.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Internal Route</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A patch or mix inside a device: which input goes to which output.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.headroom.model.system.InternalRoute#getSource <em>Source</em>}</li>
 *   <li>{@link org.headroom.model.system.InternalRoute#getTarget <em>Target</em>}</li>
 *   <li>{@link org.headroom.model.system.InternalRoute#getSourceChannel <em>Source Channel</em>}</li>
 *   <li>{@link org.headroom.model.system.InternalRoute#getTargetChannel <em>Target Channel</em>}</li>
 *   <li>{@link org.headroom.model.system.InternalRoute#getGain <em>Gain</em>}</li>
 *   <li>{@link org.headroom.model.system.InternalRoute#getDelay <em>Delay</em>}</li>
 * </ul>
 *
 * @see org.headroom.model.system.SystemPackage#getInternalRoute()
 * @model
 * @generated
 */
public interface InternalRoute extends Identified {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Port)
	 * @see org.headroom.model.system.SystemPackage#getInternalRoute_Source()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Port getSource();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.InternalRoute#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Port value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it goes to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Port)
	 * @see org.headroom.model.system.SystemPackage#getInternalRoute_Target()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Port getTarget();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.InternalRoute#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Port value);

	/**
	 * Returns the value of the '<em><b>Source Channel</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel within the source port, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Channel</em>' attribute.
	 * @see #setSourceChannel(int)
	 * @see org.headroom.model.system.SystemPackage#getInternalRoute_SourceChannel()
	 * @model default="1"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getSourceChannel();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.InternalRoute#getSourceChannel <em>Source Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Channel</em>' attribute.
	 * @see #getSourceChannel()
	 * @generated
	 */
	void setSourceChannel(int value);

	/**
	 * Returns the value of the '<em><b>Target Channel</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel within the target port, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Channel</em>' attribute.
	 * @see #setTargetChannel(int)
	 * @see org.headroom.model.system.SystemPackage#getInternalRoute_TargetChannel()
	 * @model default="1"
	 *        annotation="urn:headroom:unit unit='1'"
	 * @generated
	 */
	int getTargetChannel();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.InternalRoute#getTargetChannel <em>Target Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Channel</em>' attribute.
	 * @see #getTargetChannel()
	 * @generated
	 */
	void setTargetChannel(int value);

	/**
	 * Returns the value of the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gain of the route [dB].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gain</em>' attribute.
	 * @see #setGain(Double)
	 * @see org.headroom.model.system.SystemPackage#getInternalRoute_Gain()
	 * @model annotation="urn:headroom:unit unit='dB'"
	 * @generated
	 */
	Double getGain();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.InternalRoute#getGain <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gain</em>' attribute.
	 * @see #getGain()
	 * @generated
	 */
	void setGain(Double value);

	/**
	 * Returns the value of the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delay of the route [s].
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay</em>' attribute.
	 * @see #setDelay(Double)
	 * @see org.headroom.model.system.SystemPackage#getInternalRoute_Delay()
	 * @model annotation="urn:headroom:unit unit='s'"
	 * @generated
	 */
	Double getDelay();

	/**
	 * Sets the value of the '{@link org.headroom.model.system.InternalRoute#getDelay <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay</em>' attribute.
	 * @see #getDelay()
	 * @generated
	 */
	void setDelay(Double value);

} // InternalRoute
